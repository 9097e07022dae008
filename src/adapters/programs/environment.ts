type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What any program needs of its machine's environment: to find its interpreter and libraries, to speak the machine's
 * language, and to see the GPUs that are meant for it. Never a token, a proxy or a home folder. A stage's process hands
 * them on to the programs that it starts, hence both lists begin with this one.
 */
export const MACHINE: readonly string[] = [
  ...['PATH', 'LANG', 'LC_ALL', 'LC_CTYPE', 'TZ', 'SYSTEMROOT', 'LD_LIBRARY_PATH'],
  ...['CUDA_VISIBLE_DEVICES', 'CUDA_DEVICE_ORDER', 'NVIDIA_VISIBLE_DEVICES'],
  ...['PYENV_ROOT', 'PYENV_VERSION', 'SSL_CERT_FILE', 'SSL_CERT_DIR'],
];

/** The variables of `env` that have one of these names. */
export function only(names: readonly string[], env: Environment): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const name of names) if (env[name] !== undefined) kept[name] = env[name];
  return kept;
}
