/** Where the virtual environment of this suite lies: a folder that git and the packager ignore. */
export const GTO_FOLDER = new URL('../../node_modules/.cache/trainyard-gto', import.meta.url).pathname;

/** GTO as its users start it. */
export const GTO = `${GTO_FOLDER}/bin/gto`;
