import type { Evaluation, TrainedModel } from '../../core/records.ts';
import { calibrationChart } from './calibration.ts';
import type { Chart } from './chart.ts';
import { confusionChart } from './confusion.ts';
import { dependenceCharts } from './dependence.ts';
import { predictedChart, residualsChart, scoresChart } from './distributions.ts';
import { groupChart } from './groups.ts';
import { learningChart } from './learning.ts';
import { precisionRecallChart, rocChart } from './ranking.ts';

const OF_CURVES = [
  rocChart,
  precisionRecallChart,
  calibrationChart,
  scoresChart,
  confusionChart,
  predictedChart,
  residualsChart,
];

/** Every plot that the records of a model have numbers for, in reading order. */
export function chartsOf(evaluation: Evaluation | undefined, trained: TrainedModel | undefined): readonly Chart[] {
  const curves = evaluation?.curves ?? {};
  const charts = [
    ...OF_CURVES.map((chart) => chart(curves)),
    ...(evaluation?.dependence ? dependenceCharts(evaluation.dependence) : []),
    ...(evaluation?.fairness ?? []).filter(({ by }) => by.length === 1).map(groupChart),
    trained && learningChart(trained.history),
  ];
  return charts.filter((chart) => chart !== undefined);
}
