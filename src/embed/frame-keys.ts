/** Attributes that an address may set, beside those of links. Not `src`: an address must not bring data along. */
export const frameKeys = ['group', 'heading', 'lang', 'theme', 'patterns', 'sound', 'downloads'] as const;
