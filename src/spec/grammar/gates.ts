import type { JsonSchema } from '../../core/json.ts';
import type { SpecCatalogs } from './catalogs.ts';
import { measureId, metricId } from './evaluate.ts';
import { date, mapping, text } from './notation.ts';
import { closed } from './train.ts';

/** The list of gates; which gate a mapping is follows from the key that names it. */
export function gatesSchema(catalogs: SpecCatalogs): JsonSchema {
  return {
    description: 'Rules over the evaluation; each one must hold before the change may be merged.',
    type: 'array',
    items: {
      title: 'Gate',
      type: 'object',
      oneOf: catalogs.gates.all.map((gate) => gateSchema(gate, catalogs)),
    },
  };
}

function gateSchema(gate: SpecCatalogs['gates']['all'][number], catalogs: SpecCatalogs): JsonSchema {
  const schema = closed(gate.schema);
  const own = schema['properties'] as Readonly<Record<string, JsonSchema>>;
  const required = new Set([gate.id, ...((schema['required'] as readonly string[] | undefined) ?? [])]);
  const ids = new Map([
    ['metric', metricId(catalogs)],
    ['fairness', measureId(catalogs)],
    ['stability', metricId(catalogs)],
  ]).get(gate.id);
  const subject = ids === undefined ? own[gate.id] : { ...describedBy(own[gate.id]), ...ids };
  return {
    ...schema,
    title: `Gate on ${gate.id}`,
    description: gate.doc,
    required: [...required],
    properties: { ...own, ...(subject === undefined ? {} : { [gate.id]: subject }), ...EVERY_GATE },
  };
}

function describedBy(schema: JsonSchema | undefined): JsonSchema {
  return schema?.['description'] === undefined ? {} : { description: schema['description'] };
}

const EVERY_GATE: Readonly<Record<string, JsonSchema>> = {
  onNotEstimable: {
    description: 'What too little evidence does: `block` the change or `warn`.',
    type: 'string',
    enum: ['block', 'warn'],
    default: 'block',
  },
  waiver: mapping(
    'Lets the gate pass for want of evidence, under a name and until a date.',
    {
      by: text('Who answers for it.'),
      reason: text('Why it is acceptable.'),
      until: date('Last day on which the waiver holds.'),
    },
    { title: 'Waiver', required: ['by', 'reason', 'until'] },
  ),
};
