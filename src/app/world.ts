/** The process, as its entry hands it over; nothing else reads the environment. */
export interface World {
  /** Absolute path of the script that started the program; assets lie beside it. */
  readonly entry: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly execPath: string;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Progress can be redrawn in place. */
  readonly terminal: boolean;
  readonly color: boolean;
  /** Runs inside GitHub Actions. */
  readonly actions: boolean;
  readonly signal: AbortSignal;
  /** Ends the process as a power failure would; used by crash tests alone. */
  readonly kill: () => void;
  readonly token?: string;
  /** Absolute path of the state folder, where it is not `.trainyard` in the repository. */
  readonly state?: string;
}

export interface AppOptions {
  readonly world: World;
  readonly json: boolean;
  readonly directory?: string;
  readonly color?: boolean;
}
