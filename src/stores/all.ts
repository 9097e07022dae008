export { folder } from './folder.ts';
export { oci } from './oci.ts';
export { s3 } from './s3.ts';
