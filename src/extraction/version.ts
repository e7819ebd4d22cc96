/** Version of the reading rules and weights together. The same text and the same version give the same dossier. */
export const ENGINE_VERSION = '1.4.0';
