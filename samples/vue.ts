import { createApp, ref } from 'vue/dist/vue.esm-bundler.js';
import 'treaty-widgets/treaty-map.js';
import 'treaty-widgets/treaty-profile.js';

// In a single-file component the same template stands between <template> tags, and the build is told
// that `treaty-` begins the name of a custom element.
const app = createApp({
  setup() {
    const state = ref('KEN');
    const choose = (event: HTMLElementEventMap['treaty-select']) => (state.value = event.state ?? 'KEN');
    return { state, choose };
  },
  template: `
    <treaty-map instruments="financing-1999" as-of="2005-04-25" @treaty-select="choose"></treaty-map>
    <p id="chosen">{{ state }}</p>
    <treaty-profile :state="state" as-of="2005-04-25"></treaty-profile>`,
});
app.config.compilerOptions.isCustomElement = (tag) => tag.startsWith('treaty-');
app.mount(document.body.appendChild(document.createElement('div')));
