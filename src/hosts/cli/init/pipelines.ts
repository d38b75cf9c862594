/** A pipeline to begin with, as files by path. */
export type Pipeline = (wish: PipelineWish) => Readonly<Record<string, string>>;

export interface PipelineWish {
  /** Exact version the pipeline runs. */
  readonly version: string;
  /** Variables the manifest's credentials come from. */
  readonly variables: readonly string[];
}

const NEEDS = `# It needs a state that all runs see and the key of its fingerprints: set HOLDFAST_BACKEND (an address like
# s3://bucket/prefix) and HOLDFAST_STATE_KEY (\`holdfast state key new\`), and the credentials named below.`;

const github: Pipeline = ({ version, variables }) => ({
  '.github/workflows/holdfast.yml': `# Plans on pull requests and on the main branch, applies there the plan that was approved, looks for drift every night.
${NEEDS}
name: holdfast
on:
  pull_request:
  push: { branches: [main] }
  schedule: [{ cron: '17 3 * * *' }]
permissions: { contents: read }
env:
  HOLDFAST_BACKEND: \${{ vars.HOLDFAST_BACKEND }}
${['HOLDFAST_STATE_KEY', ...variables].map((name) => `  ${name}: \${{ secrets.${name} }}\n`).join('')}jobs:
  plan:
    if: github.event_name != 'schedule'
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: actions/setup-node@v5
        with: { node-version: 24 }
      - run: npx --yes holdfast@${version} plan --no-exec --out plan.json
      - run: npx --yes holdfast@${version} show plan.json -o markdown >> "$GITHUB_STEP_SUMMARY"
      - if: github.event_name == 'push'
        uses: actions/upload-artifact@v4
        with: { name: plan, path: plan.json, retention-days: 7 }
  apply:
    if: github.event_name == 'push'
    needs: plan
    # Let this environment require reviewers: they see the plan in the run's summary, and that plan is what is sent.
    environment: holdfast
    # A review that is waited for holds up other applies only.
    concurrency: { group: holdfast-apply, cancel-in-progress: false }
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: actions/setup-node@v5
        with: { node-version: 24 }
      - uses: actions/download-artifact@v5
        with: { name: plan }
      - run: npx --yes holdfast@${version} apply plan.json --lock-timeout 5m
  drift:
    if: github.event_name == 'schedule'
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: actions/setup-node@v5
        with: { node-version: 24 }
      - run: npx --yes holdfast@${version} drift -o markdown >> "$GITHUB_STEP_SUMMARY"
`,
});

const gitlab: Pipeline = ({ version, variables }) => ({
  '.gitlab-ci.yml': `# Plans in merge requests and on the default branch, applies that plan there by hand, looks for drift in scheduled pipelines.
${NEEDS}
# Credentials, as masked CI/CD variables: ${['HOLDFAST_STATE_KEY', ...variables].join(', ')}.
image: node:24-slim
stages: [plan, apply, drift]
plan:
  stage: plan
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH && $CI_PIPELINE_SOURCE == "push"
  script:
    - npx --yes holdfast@${version} plan --no-exec --out plan.json
  artifacts: { paths: [plan.json], expire_in: 7 days }
apply:
  stage: apply
  needs: [plan]
  resource_group: holdfast
  rules: [{ if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH && $CI_PIPELINE_SOURCE == "push", when: manual }]
  script:
    - npx --yes holdfast@${version} apply plan.json --lock-timeout 5m
drift:
  stage: drift
  rules: [{ if: $CI_PIPELINE_SOURCE == "schedule" }]
  script:
    - npx --yes holdfast@${version} drift
`,
});

/** Pipelines by the forge's name. */
export const pipelines: Readonly<Record<string, Pipeline>> = { github, gitlab };
