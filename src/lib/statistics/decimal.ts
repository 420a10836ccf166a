/** The exact number digits·10⁻ˢᶜᵃˡᵉ. */
export interface Decimal {
	readonly digits: bigint;
	readonly scale: number;
}

/** How a number is cut to fewer decimals: 四舍五入, towards −∞, towards +∞. */
export type Rounding = 'half-away' | 'floor' | 'ceiling';

const power = (exponent: number): bigint => 10n ** BigInt(exponent);

/** The decimal that a double stands for: its shortest representation, so that 0.1 is one tenth. */
export function toDecimal(value: number): Decimal {
	const match = /^(-?\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
	if (!match)
		throw new RangeError(`${value} is not a finite number: statistics counts only with finite ones.`);
	const [, whole = '', fraction = '', exponent = '0'] = match;
	return { digits: BigInt(whole + fraction), scale: fraction.length - Number(exponent) };
}

/** The double nearest to a decimal. */
export function toNumber({ digits, scale }: Decimal): number {
	return Number(`${digits}e${-scale}`);
}

function align(a: Decimal, b: Decimal): readonly [bigint, bigint, number] {
	const scale = Math.max(a.scale, b.scale);
	return [a.digits * power(scale - a.scale), b.digits * power(scale - b.scale), scale];
}

/** a + b, exact. */
export function addDecimals(a: Decimal, b: Decimal): Decimal {
	const [left, right, scale] = align(a, b);
	return { digits: left + right, scale };
}

/** a − b, exact. */
export function subtractDecimals(a: Decimal, b: Decimal): Decimal {
	return addDecimals(a, { digits: -b.digits, scale: b.scale });
}

/** a · b, exact. */
export function multiplyDecimals(a: Decimal, b: Decimal): Decimal {
	return { digits: a.digits * b.digits, scale: a.scale + b.scale };
}

/** a / b to 45 significant digits: more than would be needed to tell it from any double. Throws on b = 0. */
export function divideDecimals(a: Decimal, b: Decimal): Decimal {
	if (b.digits === 0n)
		throw new RangeError(`${toNumber(a)} cannot be divided by 0: refuse the formula before.`);
	const extra = 45 + String(b.digits).length;
	return { digits: (a.digits * power(extra)) / b.digits, scale: a.scale - b.scale + extra };
}

/** Below 0, 0 or above 0 as a is below, equal to or above b. */
export function compareDecimals(a: Decimal, b: Decimal): -1 | 0 | 1 {
	const [left, right] = align(a, b);
	return left < right ? -1 : left > right ? 1 : 0;
}

/** A decimal cut to a number of decimals. */
export function cutDecimal(value: Decimal, decimals: number, rounding: Rounding): Decimal {
	if (value.scale <= decimals) {
		return { digits: value.digits * power(decimals - value.scale), scale: decimals };
	}
	const unit = power(value.scale - decimals);
	const towardsZero = value.digits / unit;
	const rest = value.digits % unit;
	const away = value.digits < 0n ? -1n : 1n;
	const outwards =
		rounding === 'half-away'
			? rest * away * 2n >= unit
			: rest !== 0n && (rounding === 'floor') === value.digits < 0n;
	return { digits: outwards ? towardsZero + away : towardsZero, scale: decimals };
}
