/** An OCI registry as the store needs it: content by digest, and manifests by tag. Distribution specification 1.1. */
import type { Digest } from './hash.ts';

/** Where artifacts lie. */
export interface RegistryPlace {
  /** `https://ghcr.io`, or `http://127.0.0.1:5000`. */
  readonly registry: string;
  /** `acme/models`. */
  readonly repository: string;
}

/** Names content of a registry. https://github.com/opencontainers/image-spec/blob/v1.1.0/descriptor.md */
export interface Descriptor {
  readonly mediaType: string;
  readonly digest: Digest;
  /** Bytes. */
  readonly size: number;
  readonly annotations?: Readonly<Record<string, string>>;
}

/** https://github.com/opencontainers/image-spec/blob/v1.1.0/manifest.md */
export interface ArtifactManifest {
  readonly schemaVersion: 2;
  readonly mediaType: typeof MANIFEST_TYPE;
  readonly artifactType: string;
  readonly config: Descriptor;
  readonly layers: readonly Descriptor[];
  readonly annotations: Readonly<Record<string, string>>;
}

export const MANIFEST_TYPE = 'application/vnd.oci.image.manifest.v1+json';

/**
 * One repository of a registry. Throws `store-credentials`, `store-denied`, `store-unreachable`, `store-unavailable`,
 * `store-rejected`.
 */
export interface Registry {
  /** What a tag stands for, or undefined. Throws `store-corrupt` where it is no manifest of an artifact. */
  manifest(tag: string): Promise<ArtifactManifest | undefined>;
  /** Makes or moves a tag; everything that the manifest names has to be there. */
  putManifest(tag: string, manifest: ArtifactManifest): Promise<void>;
  /** Takes a manifest away with every tag that stands for it; nothing happens where there is none. */
  deleteManifest(tag: string): Promise<void>;
  /** Bytes by digest, not verified, or undefined. */
  blob(digest: Digest): Promise<Uint8Array | undefined>;
  /** Puts content that is not there yet; a broken upload goes on where it stopped, or starts over. */
  putBlob(bytes: Uint8Array): Promise<Digest>;
  /** Every tag, over all pages, in any order. */
  tags(): Promise<readonly string[]>;
}
