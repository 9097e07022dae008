/** Lineage events by the classes that OpenLineage generates from its specification: unknown and missing fields do not pass. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { composeLineage } from '../../src/report/papers/lineage.ts';
import { paperInput } from '../support/papers.ts';
import { pythonEnvironment } from './environment.ts';

const PROGRAM = `
import importlib, json, pkgutil, sys, typing
from openlineage.client import generated
from openlineage.client.event_v2 import InputDataset, Job, OutputDataset, Run, RunEvent, RunState
from openlineage.client.generated.base import BaseFacet

classes = {}
for found in pkgutil.iter_modules(generated.__path__):
    module = importlib.import_module(f"openlineage.client.generated.{found.name}")
    for name, kind in vars(module).items():
        if isinstance(kind, type) and issubclass(kind, BaseFacet):
            classes[kind._get_schema()] = kind

def parsed(facets):
    made = {}
    for key, facet in facets.items():
        kind = classes[facet["_schemaURL"]]
        facts = {k: v for k, v in facet.items() if k not in ("_producer", "_schemaURL")}
        for name, fields in list(facts.items()):
            hint = typing.get_type_hints(kind)[name]
            inner = [one for one in str_classes(hint, sys.modules[kind.__module__]) if isinstance(one, type)]
            if isinstance(fields, list) and inner:
                facts[name] = [inner[0](**one) for one in fields]
            if name == "columnMetrics":
                facts[name] = {column: inner[0](**one) for column, one in fields.items()}
        made[key] = kind(**facts)
    return made

def str_classes(hint, module):
    found = []
    for argument in typing.get_args(hint):
        found += str_classes(argument, module) + ([argument] if getattr(argument, "__module__", "").startswith("openlineage") else [])
    return found

for line in open(sys.argv[1]):
    event = json.loads(line)
    assert event["schemaURL"] == RunEvent._get_schema(), event["schemaURL"]
    made = RunEvent(
        eventType=RunState(event["eventType"]), eventTime=event["eventTime"], producer=event["producer"],
        run=Run(runId=event["run"]["runId"], facets=parsed(event["run"]["facets"])),
        job=Job(namespace=event["job"]["namespace"], name=event["job"]["name"], facets=parsed(event["job"]["facets"])),
        inputs=[InputDataset(namespace=one["namespace"], name=one["name"], facets=parsed(one["facets"]), inputFacets=parsed(one.get("inputFacets", {}))) for one in event["inputs"]],
        outputs=[OutputDataset(namespace=one["namespace"], name=one["name"], facets=parsed(one["facets"])) for one in event["outputs"]],
    )
    assert set(event) <= {"eventType", "eventTime", "producer", "schemaURL", "run", "job", "inputs", "outputs"}
    print(made.eventType.value, made.job.name, len(made.run.facets), len(made.inputs))
`;

it('is what the client of OpenLineage reads', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'trainyard-lineage-'));
  try {
    const file = join(folder, 'lineage.ndjson');
    await writeFile(file, composeLineage(paperInput));
    const { stdout } = await promisify(execFile)('python3', ['-c', PROGRAM, file], { env: pythonEnvironment() });
    expect(stdout.trim().split('\n')).toEqual([
      'START wage-band.train 2 1',
      'COMPLETE wage-band.train 2 1',
      'COMPLETE wage-band.evaluate 3 2',
    ]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
