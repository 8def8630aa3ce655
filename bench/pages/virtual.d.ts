/* What `bundle.ts` puts into pages: made by `world.ts`. */

declare module 'bench:world' {
  const world: import('../world.js').World;
  export default world;
}

declare module 'bench:days' {
  const days: readonly import('../world.js').StateDays[];
  export default days;
}

declare module 'bench:paths' {
  const paths: readonly import('../world.js').ProjectedArea[];
  export default paths;
}
