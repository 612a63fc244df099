using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Corpus.Vocabularies;

namespace RelationsExplorer.PageTests;

/// <summary>
/// Builds an article for tests from plain text: sentences stand apart by " | ", the claims of one sentence by " || "; note markers are written <c>[^1]</c>,
/// and dates <c>{in 2014=2014}</c>.
/// </summary>
internal sealed partial class ArticleSketch(string slug, string title, string published)
{
    private int _line = 1;

    public Article Article { get; init; } = new(
        new ArticleSlug(slug), slug + ".md", title, ["Ada Example"], "Example Institute", EdtfDate.Parse(published),
        "printed below the title", "https://example.org/" + slug, "en", ArticleForm.Restated);

    public List<Passage> Passages { get; } = [];

    public List<Marker> Markers { get; } = [];

    public List<Claim> Claims { get; } = [];

    public List<DateMention> Dates { get; } = [];

    public List<Remark> Remarks { get; } = [];

    public List<Source> Sources { get; } = [];

    public List<Citation> Citations { get; } = [];

    public ArticleSketch Heading(string text, int level = 2) => Add(PassageKind.Heading, text, level: level);

    public ArticleSketch Furniture(string text) => Add(PassageKind.Furniture, text);

    public ArticleSketch Note(string label, Source source)
    {
        Add(PassageKind.Note, source.Raw, label: label);
        var note = Passages[^1].Id;
        if (!Sources.Contains(source)) Sources.Add(source);
        for (var i = 0; i < Markers.Count; i++)
        {
            if (Markers[i].Label != label) continue;
            Markers[i] = Markers[i] with { Note = note };
            var claim = Claims.Last(c => c.Passage == Markers[i].Passage && c.Span.Start <= Markers[i].Offset);
            Citations.Add(new Citation(claim.Id, source.Id, label, null, note, "note"));
        }

        return this;
    }

    public ArticleSketch Remark(string words, string text)
    {
        var passage = Passages[^1];
        var at = passage.Text.IndexOf(words, StringComparison.Ordinal);
        Remarks.Add(new Remark(passage.Id, new Span(at, at + words.Length), text));
        return this;
    }

    public ArticleSketch Paragraph(string sketch, params Func<Claim, Claim>[] judged)
    {
        var text = new System.Text.StringBuilder();
        var passage = PassageId.Of(slug, _line.ToString(System.Globalization.CultureInfo.InvariantCulture));
        var judge = new Queue<Func<Claim, Claim>>(judged);
        foreach (var sentence in sketch.Split(" | "))
        {
            var (first, begin) = (Claims.Count, text.Length > 0 ? text.Length + 1 : 0);
            foreach (var part in sentence.Split(" || ")) Part(part);
            for (var i = first; i < Claims.Count; i++) Claims[i] = Claims[i] with { Sentence = new Span(begin, text.Length) };
        }

        return Add(PassageKind.Paragraph, text.ToString());

        void Part(string part)
        {
            if (text.Length > 0) text.Append(' ');
            var start = text.Length;
            var at = 0;
            foreach (Match match in Sketched().Matches(part))
            {
                text.Append(part, at, match.Index - at);
                at = match.Index + match.Length;
                if (match.Groups["label"].Success)
                {
                    Markers.Add(new Marker(passage, text.Length, match.Groups["label"].Value, null, "bracketed"));
                    continue;
                }

                var words = match.Groups["words"].Value;
                Dates.Add(new DateMention(passage, new Span(text.Length, text.Length + words.Length), words, "year", EdtfDate.Parse(match.Groups["date"].Value), null));
                text.Append(words);
            }

            text.Append(part, at, part.Length - at);
            var span = new Span(start, text.Length);
            var said = text.ToString(start, span.Length);
            var claim = new Claim(
                ClaimId.Of(slug, said), new ArticleSlug(slug), passage, span, span, said, Speaker.Author, null, Modality.Assertion, Stance.Neutral,
                [new ThemeSlug("energy")], [new ActorSlug("russia")], [], [], []);
            Claims.Add(judge.TryDequeue(out var more) ? more(claim) : claim);
        }
    }

    private ArticleSketch Add(PassageKind kind, string text, int? level = null, string? label = null)
    {
        var id = PassageId.Of(slug, _line.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Passages.Add(new Passage(id, new ArticleSlug(slug), Passages.Count, kind, _line++, text, level, label));
        return this;
    }

    [GeneratedRegex(@"\[\^(?<label>\w+)\]|\{(?<words>[^=}]+)=(?<date>[^}]+)\}", RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Sketched();
}
