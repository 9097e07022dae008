/** Kept equal to package.json by a test. */
export const TRAINYARD_VERSION = '0.1.0';
