// The same as ../holdfast.yaml, in TypeScript.
import { defineStack, env, resource } from 'holdfast';

const orders = resource('acme:Webhook', {
  format: 'json',
  url: 'https://shop.example/orders',
  events: ['order.paid', 'order.refunded'],
  headers: { 'X-Shop': 'main' },
  secret: env('HOOK_SECRET'),
});

const audit = resource(
  'acme:Webhook',
  { format: 'form', team: 'security', url: 'https://audit.example/in' },
  { dependsOn: orders },
);

export default defineStack({
  name: 'acme-hooks',
  providers: { acme: { package: '../../acme-provider', team: 'shop' } },
  resources: { orders, audit },
  outputs: { ordersHook: orders.ref('id') },
});
