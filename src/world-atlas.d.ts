declare module 'world-atlas/countries-50m.json' {
  import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';

  interface Countries {
    type: 'GeometryCollection';
    geometries: (Polygon<{ name: string }> | MultiPolygon<{ name: string }>)[];
  }

  const topology: Topology<{ countries: Countries }>;
  export default topology;
}

declare module 'world-atlas/countries-10m.json' {
  export { default } from 'world-atlas/countries-50m.json';
}
