/** The one function used of a package that comes without types. */
declare module 'd3-geo-projection' {
  /** Robinson's projection; angles in radians, result in units of the sphere's radius. */
  export function geoRobinsonRaw(lambda: number, phi: number): [number, number];
}
