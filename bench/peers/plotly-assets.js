/* Plotly looks here for its base map before it asks its own server for it. */
import world from 'bench:plotly-world';

globalThis.PlotlyGeoAssets = { topojson: { world_110m: world } };
