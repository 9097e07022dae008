import { sha256 } from '../../core/hash.ts';
import { type ArtifactManifest, type Descriptor, MANIFEST_TYPE } from '../../core/registry.ts';

/** Media types of CNCF ModelPack. https://github.com/modelpack/model-spec/blob/main/docs/spec.md */
const MODEL = 'application/vnd.cncf.model.manifest.v1+json';
const MODEL_CONFIG = 'application/vnd.cncf.model.config.v1+json';
const WEIGHT = 'application/vnd.cncf.model.weight.v1.raw';
const WEIGHT_CONFIG = 'application/vnd.cncf.model.weight.config.v1.raw';
const DOC = 'application/vnd.cncf.model.doc.v1.raw';
const FILE_PATH = 'org.cncf.model.filepath';

/** One object of a store that is no part of a bundle. */
const OBJECT = 'application/vnd.trainyard.object.v1';
const EMPTY = 'application/vnd.oci.empty.v1+json';
/** Makes the manifests of two keys differ, so that one of them can be deleted by its digest. */
const KEY = 'dev.trainyard.key';

/** A manifest with the content of its config, which has to be put first. */
export interface Artifact {
  readonly manifest: ArtifactManifest;
  readonly config: Uint8Array;
}

export interface ModelArtifact {
  /** Key of the bundle's manifest in the store. */
  readonly key: string;
  /** Files of the bundle, and its manifest, by their paths. */
  readonly files: ReadonlyMap<string, Pick<Descriptor, 'digest' | 'size'>>;
  /** What the bundle's own manifest says, as far as it is JSON. */
  readonly says: { readonly model?: unknown; readonly format?: unknown };
}

/** A bundle as an artifact that any client of the format can pull: each file a layer under its own digest. Pure. */
export function modelArtifact({ key, files, says }: ModelArtifact): Artifact {
  const layers = [...files].map(([path, { digest, size }]) => ({
    mediaType: typeOf(path),
    digest,
    size,
    annotations: { [FILE_PATH]: path },
  }));
  const config = encoded({
    descriptor: typeof says.model === 'string' ? { name: says.model } : {},
    modelfs: { type: 'layers', diffIds: layers.map(({ digest }) => digest) },
    config: typeof says.format === 'string' ? { format: says.format } : {},
  });
  return artifact({ key, type: MODEL, configType: MODEL_CONFIG, config, layers });
}

/** One object under a key. Pure. */
export function objectArtifact(key: string, content: Pick<Descriptor, 'digest' | 'size'>): Artifact {
  const layers = [{ mediaType: 'application/octet-stream', digest: content.digest, size: content.size }];
  return artifact({ key, type: OBJECT, configType: EMPTY, config: encoded({}), layers });
}

/** Files of a bundle by path. */
export function filesIn({ layers }: ArtifactManifest): ReadonlyMap<string, Descriptor> {
  return new Map(layers.flatMap((layer) => [[layer.annotations?.[FILE_PATH] ?? '', layer] as const]));
}

/** The key that an artifact was put under. */
export function keyOfArtifact({ annotations }: ArtifactManifest): string | undefined {
  return annotations[KEY];
}

interface Parts {
  readonly key: string;
  readonly type: string;
  readonly configType: string;
  readonly config: Uint8Array;
  readonly layers: readonly Descriptor[];
}

function artifact({ key, type, configType, config, layers }: Parts): Artifact {
  return {
    config,
    manifest: {
      schemaVersion: 2,
      mediaType: MANIFEST_TYPE,
      artifactType: type,
      config: { mediaType: configType, digest: sha256(config), size: config.length },
      layers,
      annotations: { [KEY]: key },
    },
  };
}

function typeOf(path: string): string {
  if (path.endsWith('.md')) return DOC;
  return path.endsWith('.json') ? WEIGHT_CONFIG : WEIGHT;
}

function encoded(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}
