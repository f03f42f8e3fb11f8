// One card: what was asked, and the answer. Everything is bound as text or as an attribute, never as markup.
const PRESS_PAUSE_MS = 1000; // a double click is one press

let following = true; // the reader is at the newest card, so the page goes on to the next one
window.addEventListener(
  "scroll",
  () => {
    following = window.innerHeight + window.scrollY >= document.documentElement.scrollHeight - 160;
  },
  { passive: true },
);
function follow() {
  if (following) requestAnimationFrame(() => window.scrollTo({ top: document.documentElement.scrollHeight }));
}

function newToken() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

const BUTTON = `
  <button v-for="button in shown" :key="button.number" type="button" class="quiet" :data-command="button.command"
    :aria-disabled="pressed.has(button.number)" @click="$emit('press', button.number)">{{ button.label }}</button>`;

export default {
  components: { "card-buttons": { props: { shown: Array, pressed: Set }, emits: ["press"], template: BUTTON } },
  props: { card: Object, labels: Object },
  emits: ["press"],
  template: `
    <article class="card" :class="'is-' + card.tone">
      <div v-if="card.ask" class="ask"><p dir="auto">{{ card.ask }}</p></div>
      <div class="answer">
        <p v-if="isTalk && card.text" class="text" dir="auto">{{ card.text }}</p>
        <div v-if="isWaiting" class="frames" :class="many(card.count)" :style="sized(card)" aria-hidden="true">
          <i v-for="n in card.count" :key="n"></i>
        </div>
        <div v-if="card.pictures.length" :class="isTalk ? 'thumbs' : ['frames', many(card.pictures.length)]"
          :style="sized(card.pictures[0])">
          <figure v-for="(picture, index) in card.pictures" :key="picture.address" :class="{ gone: gone.has(index) }">
            <img :src="picture.address" :alt="picture.alt" :width="picture.width" :height="picture.height"
              :loading="card.is_news ? 'eager' : 'lazy'" decoding="async" @error="gone.add(index)">
            <figcaption v-if="gone.has(index)">{{ labels.gone }}</figcaption>
            <button v-else type="button" class="enlarge" :aria-label="labels.enlarge + ' ' + (index + 1)"
              @click="enlarge(index)"></button>
          </figure>
        </div>
        <template v-if="isWaiting">
          <div class="bar" role="progressbar" :aria-label="card.text" aria-valuemin="0" aria-valuemax="100"
            :aria-valuenow="percent"><i :class="{ unsure: percent === null }" :style="{ width: (percent ?? 30) + '%' }"></i></div>
          <p class="state" dir="auto">{{ card.text }} <span v-if="elapsed" class="elapsed">{{ elapsed }}</span></p>
        </template>
        <p v-else-if="card.text && !isTalk" class="text" dir="auto">{{ card.text }}</p>
        <div v-for="(row, index) in card.rows" :key="index" class="row">
          <div><p class="title" dir="auto">{{ row.title }}</p><p class="state" dir="auto">{{ row.text }}</p></div>
          <card-buttons :shown="row.buttons" :pressed="pressed" @press="press" />
        </div>
        <ul v-if="card.facts.length || card.details.length" class="facts">
          <li v-for="fact in [...card.facts, ...card.details]" :key="fact">{{ fact }}</li>
        </ul>
        <p v-if="card.note" class="note" dir="auto">{{ card.note }}</p>
        <div v-if="card.buttons.length" class="buttons">
          <card-buttons :shown="card.buttons" :pressed="pressed" @press="press" />
        </div>
      </div>
      <dialog v-if="opened !== null" ref="larger" class="larger" :aria-label="labels.larger" @close="opened = null"
        @click.self="$refs.larger.close()" @keydown.left="step(-1)" @keydown.right="step(1)">
        <img :src="card.pictures[opened].address" :alt="card.pictures[opened].alt">
        <button type="button" class="close" :aria-label="labels.close" @click="$refs.larger.close()">×</button>
        <template v-if="card.pictures.length > 1">
          <button type="button" class="previous" :aria-label="labels.previous" @click="step(-1)">‹</button>
          <button type="button" class="next" :aria-label="labels.next" @click="step(1)">›</button>
        </template>
      </dialog>
    </article>`,
  data() {
    return { opened: null, gone: new Set(), pressed: new Set(), begunAt: 0, now: 0, ticking: null };
  },
  computed: {
    isWaiting() {
      return this.card.tone === "waiting";
    },
    isTalk() {
      return this.card.tone === "text" || this.card.tone === "refusal";
    },
    percent() {
      return this.card.fraction === null ? null : Math.round(100 * this.card.fraction);
    },
    elapsed() {
      const seconds = Math.max(0, Math.floor((this.now - this.begunAt) / 1000));
      return seconds < 1 ? "" : this.labels.elapsed.replace("{seconds}", seconds);
    },
  },
  watch: {
    card: {
      immediate: true,
      handler() {
        this.now = performance.now();
        this.begunAt = this.now - 1000 * (this.card.elapsed_s ?? 0);
        if (this.isWaiting && !this.ticking) this.ticking = setInterval(() => (this.now = performance.now()), 1000);
        if (!this.isWaiting) this.stop();
      },
    },
  },
  mounted: follow,
  updated() {
    follow();
  },
  unmounted() {
    this.stop();
  },
  methods: {
    stop() {
      clearInterval(this.ticking);
      this.ticking = null;
    },
    many(count) {
      return count > 1 ? "several" : "single";
    },
    sized(shape) {
      return { "--w": shape.width, "--h": shape.height };
    },
    press(number) {
      if (this.pressed.has(number)) return;
      this.pressed.add(number);
      setTimeout(() => this.pressed.delete(number), PRESS_PAUSE_MS);
      this.$emit("press", { number, token: newToken() });
    },
    enlarge(index) {
      this.opened = index;
      this.$nextTick(() => this.$refs.larger.showModal());
    },
    step(by) {
      const count = this.card.pictures.length;
      this.opened = (this.opened + by + count) % count;
    },
  },
};
