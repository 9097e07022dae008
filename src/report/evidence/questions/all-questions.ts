import type { Framework } from '../evidence-index.ts';
import { euAiAct } from './eu-ai-act.ts';
import { gdpr } from './gdpr.ts';
import { hipaa } from './hipaa.ts';
import { nistAiRmf } from './nist-ai-rmf.ts';

export const FRAMEWORKS: readonly Framework[] = [euAiAct, nistAiRmf, gdpr, hipaa];
