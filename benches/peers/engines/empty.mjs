// No engine: what the harness and the browser cost.
export const lacks = [];
export async function open() {}
export async function ask() {
  return { total: -1, ids: [], outlets: {} };
}
