export { folder } from './folder.ts';
export { s3 } from './s3.ts';
