import { Manifest } from 'holdfast/pulumi';

const { outputs } = await Manifest.fromFile('integrations.yaml');

export const { sourceId } = outputs;
