/** Where the virtual environment of this suite lies: a folder that git and the packager ignore. */
export const SERVICES_FOLDER = new URL('../../node_modules/.cache/trainyard-services', import.meta.url).pathname;

/** The S3 server of this suite. */
export const MOTO_SERVER = `${SERVICES_FOLDER}/bin/moto_server`;

/** Prometheus, out of Debian's package. */
export const PROMETHEUS = `${SERVICES_FOLDER}/debian/usr/bin/prometheus`;

/** Docker's registry, out of Debian's package. */
export const REGISTRY_SERVER = `${SERVICES_FOLDER}/debian/usr/bin/docker-registry`;
