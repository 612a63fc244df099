using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Provenance;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Import.Notes.References;
using RelationsExplorer.Import.Notes.Works;
using RelationsExplorer.Import.Reading;
using RelationsExplorer.Import.Recognising;
using RelationsExplorer.Import.Vocabularies;

namespace RelationsExplorer.Import.Notes.InText;

/// <summary>
/// Works that the running text names without a note, as an editor has marked them:
/// <c>::: source {kind=news container="The Daily" issued=2014-05}</c>, with the words that name the work; and corrections
/// of works that a note names: <c>::: source {note=3 kind=report}</c>.
/// </summary>
/// <param name="Passage">The paragraph.</param>
/// <param name="Span">The words.</param>
/// <param name="Place">The work's place on the shelf.</param>
/// <param name="Locator">Page or part; null where none is given.</param>
internal sealed record MarkedSource(PassageId Passage, Span Span, int Place, string? Locator)
{
    private static readonly KnownNames NoNames = new(Vocabulary.Empty, []);

    /// <summary>Puts the marked works on the shelf.</summary>
    public static IReadOnlyList<MarkedSource> Shelve(IReadOnlyList<EditorsMark> marks, IReadOnlyList<Passage> passages, SourceShelf shelf, Func<string, IReadOnlyList<NotedWork>> noted, Diagnostics diagnostics)
    {
        var found = new List<MarkedSource>();
        foreach (var mark in marks.Where(m => m.Kind == "source"))
        {
            var values = new MarkValues(mark, NoNames, diagnostics);
            if (values.Text("note") is { } label)
            {
                if (noted(label) is [var work]) shelf.Correct(work.Place, Corrected(shelf.Works[work.Place], values));
                else diagnostics.Error(mark.Line, "mark-source", $"note {label} does not name exactly one work that the mark could correct");
                continue;
            }

            if (passages.FirstOrDefault(p => p.Id == mark.Passage) is not { } passage || MarkedWords.TakeOrNull(passage.Text, mark, []) is not { } span)
            {
                diagnostics.Error(mark.Line, "mark-words", $"the paragraph before the mark does not have its words: '{mark.Words}'");
                continue;
            }

            var named = Work(values, span.In(passage.Text));
            if (named.Title is null && named.Container is null && named.Authors.Count == 0)
            {
                diagnostics.Error(mark.Line, "mark-source", "the mark gives neither title nor container nor authors");
                continue;
            }

            found.Add(new MarkedSource(passage.Id, span, shelf.Add(named), values.Text("locator")));
        }

        return found;
    }

    /// <summary>The citation of it, once all works are on the shelf.</summary>
    public Reference Reference(SourceShelf shelf) => new(Passage, Span, shelf.Finished(Place).Id, Marker: null, Locator, Note: null, Origin.Editor);

    private static Source Corrected(Source read, MarkValues values) => read with
    {
        Kind = values.OneOf<SourceKind>("kind") ?? read.Kind,
        Title = values.Text("title") ?? read.Title,
        Authors = values.Names("authors") ?? read.Authors,
        Container = values.Text("container") ?? read.Container,
        Publisher = values.Text("publisher") ?? read.Publisher,
        Issued = values.Date("issued") ?? read.Issued,
        Accessed = values.Date("accessed") ?? read.Accessed,
        Url = values.Text("url") ?? read.Url,
        Doi = values.Text("doi") ?? read.Doi,
    };

    private static ParsedReference Work(MarkValues values, string words) => new(words)
    {
        Kind = values.OneOf<SourceKind>("kind") ?? SourceKind.WebPage,
        Title = values.Text("title"),
        Authors = values.Names("authors") ?? [],
        Container = values.Text("container"),
        Publisher = values.Text("publisher"),
        Issued = values.Date("issued"),
        Accessed = values.Date("accessed"),
        Url = values.Text("url"),
        Doi = values.Text("doi"),
    };
}
