import type { DeploymentWrite, ReleaseForge } from '../../core/release-forge.ts';
import { ONCE, type Session, trying } from './session.ts';

/** What GitHub shows under "Deployments", and workflows that are started. */
export function deploymentsOf(session: Session): Pick<ReleaseForge, 'deploy' | 'dispatch'> {
  const { client, at } = session;
  const { repos, actions } = client.rest;
  const write = (what: string) => ({ what, scope: 'deployments', access: 'write' }) as const;
  return {
    async deploy(deployment) {
      const { environment, task, commit, description, production, state } = deployment;
      const found = await trying(session, write(`read the deployments of ${environment}`), () =>
        repos.listDeployments({ ...at, environment, task, ref: commit, per_page: 1 }),
      );
      const known = found.data[0];
      // The description names the decision, so that the same one is not told twice.
      if (known?.description === description.slice(0, 140)) return 'there';
      const made = await trying(session, write(`tell the deployment to ${environment}`), () =>
        repos.createDeployment({
          ...at,
          ref: commit,
          task,
          environment,
          description: description.slice(0, 140),
          auto_merge: false,
          required_contexts: [],
          production_environment: production,
          transient_environment: false,
          request: ONCE,
        }),
      );
      if (!('id' in made.data)) return 'there';
      await tell(session, made.data.id, { environment, state, description });
      return 'made';
    },
    async dispatch(workflow, ref, inputs) {
      const attempt = { what: `start the workflow ${workflow} on ${ref}`, scope: 'actions', access: 'write' } as const;
      await trying(session, attempt, () =>
        actions.createWorkflowDispatch({ ...at, workflow_id: workflow, ref, inputs: { ...inputs }, request: ONCE }),
      );
    },
  };
}

async function tell(
  session: Session,
  id: number,
  { environment, state, description }: Pick<DeploymentWrite, 'environment' | 'state' | 'description'>,
): Promise<void> {
  const attempt = {
    what: `tell the state of the deployment to ${environment}`,
    scope: 'deployments',
    access: 'write',
  } as const;
  await trying(session, attempt, () =>
    session.client.rest.repos.createDeploymentStatus({
      ...session.at,
      deployment_id: id,
      state,
      environment,
      description: description.slice(0, 140),
      auto_inactive: true,
    }),
  );
}
