import type { FilesJob } from '../../core/files-job.ts';
import { prettyJson } from '../../core/json.ts';

/** A hyperparameter as specs write it. */
export type Hyperparameters = Readonly<Record<string, string | number | boolean>>;

export interface ScriptMode {
  /** What follows the program's own arguments: `--name value`, by name. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Files to write before the start, by absolute path. */
  readonly files: ReadonlyMap<string, string>;
  /** Folders to make before the start. */
  readonly folders: readonly string[];
  /** Where the program may say why it failed, and what it measured. */
  readonly failureFile: string;
  readonly metricsFiles: readonly string[];
}

/**
 * The contract of SageMaker script mode for one host (environment of the SageMaker training toolkit), with the names that
 * Vertex AI and MLflow use for the same things. `test` is another name of the validation channel: scripts ask for it, and
 * the rows that the model is judged by never come here.
 */
export function scriptMode(job: FilesJob<Hyperparameters>): ScriptMode {
  const { work, model, channels, checkpoint } = job.folders;
  const [input, output] = [`${work}/input`, `${work}/output`];
  const at: Places = { input, output, config: `${input}/config`, data: `${output}/data` };
  const args = argumentsOf(job.options);
  const own = { TMPDIR: `${work}/tmp`, HOME: `${work}/home`, PYTHONDONTWRITEBYTECODE: '1', PYTHONUNBUFFERED: '1' };
  return {
    args,
    env: { ...own, ...sageMaker(job, at, args), ...aliases(job, at) },
    files: configFiles(job, at),
    folders: [model, checkpoint, at.config, at.data, own.TMPDIR, own.HOME, ...Object.values(channels)],
    failureFile: `${output}/failure`,
    metricsFiles: [`${at.data}/metrics.json`, `${output}/metrics.json`, `${model}/metrics.json`],
  };
}

interface Places {
  readonly input: string;
  readonly output: string;
  readonly config: string;
  readonly data: string;
}

const HOST = 'algo-1';

/** As the toolkit prints them: a name of one letter has one dash, and truth values are Python's. */
function argumentsOf(options: Hyperparameters): readonly string[] {
  return sorted(options).flatMap(([name, value]) => [name.length === 1 ? `-${name}` : `--${name}`, textOf(value)]);
}

function textOf(value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  return String(value);
}

function sorted<T>(record: Readonly<Record<string, T>>): readonly (readonly [string, T])[] {
  return Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1));
}

function sageMaker(job: FilesJob<Hyperparameters>, at: Places, args: readonly string[]): Record<string, string> {
  const { channels, code, model } = job.folders;
  const { cpus, gpus } = job.ports.machine;
  const env: Record<string, string> = {
    SM_MODEL_DIR: model,
    SM_OUTPUT_DIR: at.output,
    SM_OUTPUT_DATA_DIR: at.data,
    SM_INPUT_DIR: at.input,
    SM_INPUT_CONFIG_DIR: at.config,
    SM_INPUT_DATA_CONFIG: JSON.stringify(dataConfig(job)),
    SM_RESOURCE_CONFIG: JSON.stringify(RESOURCES),
    SM_CHANNELS: JSON.stringify(Object.keys(channels).sort()),
    SM_HPS: JSON.stringify(Object.fromEntries(sorted(job.options))),
    SM_USER_ARGS: JSON.stringify(args),
    SM_NUM_CPUS: String(cpus),
    SM_NUM_GPUS: String(gpus),
    SM_HOSTS: JSON.stringify([HOST]),
    SM_CURRENT_HOST: HOST,
    SM_NETWORK_INTERFACE_NAME: 'lo',
    SM_LOG_LEVEL: '20',
    SM_MODULE_DIR: code,
    SM_TRAINING_ENV: JSON.stringify(trainingEnv(job, at)),
  };
  for (const [name, folder] of channelNames(channels)) env[`SM_CHANNEL_${name.toUpperCase()}`] = folder;
  for (const [name, value] of sorted(job.options)) {
    env[`SM_HP_${name.toUpperCase()}`] = textOf(value);
    // Shells cannot read a variable with a dash.
    env[`SM_HP_${name.toUpperCase().replaceAll('-', '_')}`] = textOf(value);
  }
  return env;
}

const RESOURCES = { current_host: HOST, hosts: [HOST], network_interface_name: 'lo' };

/** Channels and the other names that scripts know them by. */
function channelNames(channels: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  const { train, validation } = channels;
  return [
    ...Object.entries(channels),
    ...(train === undefined ? [] : [['training', train] as const]),
    ...(validation === undefined ? [] : [['test', validation] as const]),
  ];
}

function aliases(job: FilesJob<Hyperparameters>, at: Places): Record<string, string> {
  const { channels, checkpoint, model } = job.folders;
  const seed = String(job.seed);
  const file = job.contentType === 'text/csv' ? 'csv' : 'parquet';
  const { train, validation } = channels;
  return {
    AIP_MODEL_DIR: model,
    AIP_CHECKPOINT_DIR: checkpoint,
    AIP_TENSORBOARD_LOG_DIR: `${at.output}/tensorboard`,
    AIP_DATA_FORMAT: file,
    ...(train !== undefined && { AIP_TRAINING_DATA_URI: `${train}/train.${file}` }),
    ...(validation !== undefined && {
      AIP_VALIDATION_DATA_URI: `${validation}/validation.${file}`,
      AIP_TEST_DATA_URI: `${validation}/validation.${file}`,
    }),
    // Without an address MLflow writes below the working folder, which is thrown away.
    MLFLOW_EXPERIMENT_NAME: job.name,
    PYTHONHASHSEED: seed,
    TRAINYARD_SEED: seed,
    TRAINYARD_TASK: job.task,
    TRAINYARD_TARGET: job.target,
    TRAINYARD_CLASSES: JSON.stringify(job.classes),
    TRAINYARD_CHECKPOINT_DIR: checkpoint,
    TRAINYARD_METRICS_FILE: `${at.data}/metrics.json`,
  };
}

/** `/opt/ml/input/config` of SageMaker: all hyperparameters are text there. */
function configFiles(job: FilesJob<Hyperparameters>, at: Places): ReadonlyMap<string, string> {
  const texts = Object.fromEntries(sorted(job.options).map(([name, value]) => [name, textOf(value)]));
  return new Map([
    [`${at.config}/hyperparameters.json`, prettyJson(texts)],
    [`${at.config}/inputdataconfig.json`, prettyJson(dataConfig(job))],
    [`${at.config}/resourceconfig.json`, prettyJson(RESOURCES)],
  ]);
}

function dataConfig(job: FilesJob<Hyperparameters>): object {
  const channel = {
    ContentType: job.contentType,
    TrainingInputMode: 'File',
    S3DistributionType: 'FullyReplicated',
    RecordWrapperType: 'None',
  };
  return Object.fromEntries(Object.keys(job.folders.channels).map((name) => [name, channel]));
}

function trainingEnv(job: FilesJob<Hyperparameters>, at: Places): object {
  const { channels, model, code } = job.folders;
  return {
    channel_input_dirs: channels,
    current_host: HOST,
    hosts: [HOST],
    hyperparameters: Object.fromEntries(sorted(job.options)),
    input_config_dir: at.config,
    input_data_config: dataConfig(job),
    input_dir: at.input,
    is_master: true,
    job_name: job.name,
    log_level: 20,
    master_hostname: HOST,
    model_dir: model,
    module_dir: code,
    network_interface_name: 'lo',
    num_cpus: job.ports.machine.cpus,
    num_gpus: job.ports.machine.gpus,
    output_data_dir: at.data,
    output_dir: at.output,
    resource_config: RESOURCES,
  };
}
