/** What a browser may say of its connection and memory; most say nothing. */
interface Conditions {
	readonly connection?: {
		readonly saveData?: boolean;
		readonly effectiveType?: string;
		readonly downlink?: number;
	};
	readonly deviceMemory?: number;
}

/** Whether 8 MB may be loaded unasked: only where data is not saved and the connection and memory are known to be good. */
export function mayLoadUnasked({ connection, deviceMemory }: Conditions & Partial<Navigator>): boolean {
	return (
		connection?.saveData === false &&
		connection.effectiveType === '4g' &&
		(connection.downlink ?? 0) >= 5 &&
		(deviceMemory ?? 0) >= 4
	);
}
