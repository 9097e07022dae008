/** Where the virtual environment of this suite lies: a folder that git and the packager ignore. */
export const CLIENTS_FOLDER = new URL('../../node_modules/.cache/trainyard-clients', import.meta.url).pathname;

export const CLIENTS_PYTHON = `${CLIENTS_FOLDER}/bin/python`;
