/** English pages stand under /en/; Chinese ones under no prefix. */
export const match = (parameter: string): parameter is 'en' => parameter === 'en';
