// The form. What is typed stays in the browser until it is answered, so that no key waits for the network and nothing
// is lost by a reload. A wish keeps its token until it is answered or changed: sent twice, it is one wish.
const DRAFT = "imagine-draft";
const UNLOCK_MS = 10000;

function newToken() {
  // Not crypto.randomUUID: that is missing where the page is served without TLS from another machine.
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function readDraft() {
  try {
    return JSON.parse(sessionStorage.getItem(DRAFT)) || {};
  } catch {
    return {};
  }
}

export default {
  props: {
    labels: Object,
    ratios: Array,
    ratio: String,
    counts: Array,
    prices: Array,
    limit: Number,
    takes_seed: Boolean,
    commands: Array,
  },
  emits: ["ask"],
  template: `
    <form class="composer" novalidate @submit.prevent="send">
      <div v-if="hints.length" class="hints">
        <button v-for="hint in hints" :key="hint.name" type="button" class="quiet" @click="choose(hint.name)">
          <b>/{{ hint.name }}</b> {{ hint.text }}
        </button>
      </div>
      <textarea ref="box" v-model="text" rows="1" dir="auto" autofocus enterkeyhint="send" :readonly="busy"
        :aria-label="labels.prompt" :placeholder="labels.placeholder" :aria-invalid="isTooLong"
        aria-describedby="composer-said" @input="changed" @keydown.enter.exact="enter"></textarea>
      <div class="below">
        <p id="composer-said" class="said" :class="{ nudge: nudged }" role="status">{{ said }}</p>
        <span v-if="length >= limit * 0.8 && !isCommand" class="counter" :class="{ bad: isTooLong }">{{ length }} / {{ limit }}</span>
      </div>
      <div class="controls">
        <div class="ratios" role="radiogroup" :aria-label="labels.ratio">
          <label v-for="choice in ratios" :key="choice" :class="{ chosen: choice === picked }">
            <input type="radio" name="aspect-ratio" :value="choice" v-model="picked" @change="changed">
            <span class="shape" :style="shape(choice)" aria-hidden="true"></span><span>{{ choice }}</span>
          </label>
        </div>
        <select v-model.number="count" :aria-label="labels.pictures" @change="changed">
          <option v-for="(label, index) in counts" :key="index" :value="index + 1">{{ label }}</option>
        </select>
        <input v-if="takes_seed" class="seed" v-model="seed" inputmode="numeric" maxlength="20" autocomplete="off"
          :aria-label="labels.seed" :placeholder="labels.seed" @input="changed">
        <button type="submit" class="send" :aria-label="labels.send" aria-describedby="composer-price"
          :aria-busy="busy">
          <span>{{ labels.send }}</span><small id="composer-price">{{ prices[count - 1] }}</small>
        </button>
      </div>
    </form>`,
  data() {
    const draft = readDraft();
    return {
      text: draft.text || "",
      token: draft.token || newToken(),
      picked: this.ratios.includes(draft.picked) ? draft.picked : this.ratio,
      count: this.counts[draft.count - 1] ? draft.count : 1,
      seed: draft.seed || "",
      said: "",
      nudged: false,
      busy: false,
      sent: "", // the token of the wish that is waited for: choices may be changed meanwhile, and that renews `token`
      answeredAt: 0,
    };
  },
  computed: {
    isCommand() {
      return this.text.trimStart().startsWith("/");
    },
    length() {
      return [...this.text.trim()].length; // characters, as the core counts them: an emoji is one
    },
    isTooLong() {
      return this.length > this.limit && !this.isCommand;
    },
    hints() {
      const typed = /^\/(\w*)$/.exec(this.text.trimStart());
      return typed ? this.commands.filter((command) => command.name.startsWith(typed[1].toLowerCase())) : [];
    },
  },
  mounted() {
    this.fit();
    this.$refs.box.focus({ preventScroll: true });
  },
  methods: {
    shape(choice) {
      const [width, height] = choice.split(":").map(Number);
      const scale = 15 / Math.max(width, height);
      return { width: `${width * scale}px`, height: `${height * scale}px` };
    },
    changed() {
      this.token = newToken();
      this.said = this.isTooLong ? this.labels.too_long : "";
      this.keep();
      this.$nextTick(this.fit);
    },
    keep() {
      const { text, token, picked, count, seed } = this;
      try {
        sessionStorage.setItem(DRAFT, JSON.stringify({ text, token, picked, count, seed }));
      } catch {
        // Storage may be full or forbidden: then a reload loses the draft, and nothing else.
      }
    },
    fit() {
      const box = this.$refs.box;
      if (!box) return;
      box.style.height = "auto";
      box.style.height = `${box.scrollHeight}px`;
    },
    enter(event) {
      if (event.isComposing || event.keyCode === 229) return; // the key ends a syllable (Korean, Japanese, Chinese)
      event.preventDefault();
      this.send();
    },
    send() {
      if (this.busy) return;
      if (!this.text.trim()) {
        if (Date.now() - this.answeredAt > 800) this.hint(this.labels.empty); // not after a double click
        return;
      }
      if (this.isTooLong) return this.hint(this.labels.too_long);
      this.said = "";
      this.busy = true;
      const token = this.token;
      this.sent = token;
      setTimeout(() => {
        if (this.sent === token) this.busy = false;
      }, UNLOCK_MS);
      this.keep();
      if (matchMedia("(hover: hover)").matches) this.$refs.box.focus(); // on a phone that would open the keyboard
      this.$emit("ask", { token, text: this.text, aspect_ratio: this.picked, count: this.count, seed: this.seed });
    },
    hint(text) {
      this.said = text;
      this.nudged = false;
      requestAnimationFrame(() => (this.nudged = true));
      this.$refs.box.focus();
    },
    choose(name) {
      this.fill(`/${name}`);
      this.send();
    },
    prefer(ratio) {
      if (!this.ratios.includes(ratio) || this.text.trim()) return;
      this.picked = ratio;
      this.changed();
    },
    fill(text) {
      this.text = text;
      this.changed();
      this.$refs.box.focus();
    },
    answered(token, isDone) {
      if (token !== this.sent && token !== this.token) return;
      this.busy = false;
      this.sent = "";
      this.answeredAt = Date.now();
      if (isDone) {
        this.text = "";
        requestAnimationFrame(() => window.scrollTo({ top: document.documentElement.scrollHeight }));
      }
      this.changed();
    },
  },
};
