/** What stands on the site of an institution: where citizens reach the hub, and the words in the language of that site. */
interface OnSite {
  readonly origin: string;
  readonly code: string;
  readonly words: { readonly title: (institution: string) => string; readonly badgeAlt: string };
}

/** The form in a frame; its script only fits the height and may be left out. */
export const formSnippet = ({ origin, code, words }: OnSite, institution: string): string =>
  `<iframe src="${origin}/sematan/${code}" title="${quoted(words.title(institution))}" width="100%" height="900" style="border:0" allow="geolocation"></iframe>
<script>
  addEventListener('message', function (event) {
    if (event.origin !== '${origin}' || !event.data || event.data.salur !== 'tinggi') return;
    document.querySelectorAll('iframe').forEach(function (one) {
      if (one.contentWindow === event.source) one.height = event.data.px;
    });
  });
</script>`;

export const badgeSnippet = ({ origin, code, words }: OnSite): string =>
  `<a href="${origin}/lapor"><img src="${origin}/lencana/${code}.svg" alt="${words.badgeAlt}" width="280" height="48"></a>`;

/** As the value of an attribute in what is copied. */
const quoted = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
