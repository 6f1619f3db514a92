export { keyedDigest, keyForWriting, openKey } from './tenant-key.service.ts';
