import '@angular/compiler';
import { ChangeDetectionStrategy, Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import 'treaty-widgets/treaty-map.js';
import 'treaty-widgets/treaty-profile.js';

// The schema tells Angular that tags with a hyphen may be custom elements. `[name]` binds a property,
// `[attr.name]` an attribute, `(name)` an event by the name it has. Built by Angular's own tools, a page
// needs no compiler: leave the first import out.
@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <treaty-map [instruments]="instruments" [attr.as-of]="day" (treaty-select)="choose($event)"></treaty-map>
    <p id="chosen">{{ state() }}</p>
    <treaty-profile [state]="state()" [attr.as-of]="day"></treaty-profile>`,
})
class Page {
  readonly instruments = 'financing-1999';
  readonly day = '2005-04-25';
  readonly state = signal('KEN');

  choose({ state }: HTMLElementEventMap['treaty-select']): void {
    this.state.set(state ?? 'KEN');
  }
}

document.body.append(document.createElement('app-root'));
bootstrapApplication(Page, { providers: [provideZonelessChangeDetection()] }).catch(console.error);
