using RelationsExplorer.Corpus;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.Web.Commands.Inspecting.Sheets;

/// <summary>The notes as printed, where each is marked and which works it leads to; then the works that the text itself names.</summary>
/// <param name="read">What was read of one article.</param>
/// <param name="to">Lays it out.</param>
internal sealed class NoteSheet(Collection read, SheetWriter to)
{
    private readonly Dictionary<SourceId, Source> _sources = read.Sources.ToDictionary(s => s.Id);
    private readonly Dictionary<PassageId, Passage> _passages = read.Passages.ToDictionary(p => p.Id);

    /// <summary>Writes the part.</summary>
    public void Write()
    {
        var notes = read.Passages.Where(p => p.Kind == PassageKind.Note).ToList();
        to.Heading($"Notes: {Words.Count(notes.Count, "note")}, {Words.Count(read.Markers.Count, "marker")}, {Words.Count(read.Sources.Count, "source")}");
        foreach (var note in notes)
        {
            var lines = read.Markers.Where(m => m.Note == note.Id).Select(m => Line(m.Passage)).Distinct().ToList();
            to.Line($"[{note.Label ?? "-"}] line {note.Line}, {(lines.Count == 0 ? "marked nowhere" : "marked on " + Lines(lines))} [{note.Rule}]", 2);
            to.Line($"“{note.Text}”", 6);
            foreach (var citation in read.Citations.Where(c => c.Note == note.Id).DistinctBy(c => (c.Source, c.Locator))) Cited(citation);
        }

        foreach (var marker in read.Markers.Where(m => m.Note is null)) to.Line($"[{marker.Label}] marked on line {Line(marker.Passage)}, printed nowhere [{marker.Rule}]", 2);
        Rest(notes.Select(n => n.Id).ToHashSet());
    }

    private void Rest(HashSet<PassageId> notes)
    {
        foreach (var source in read.Citations.Where(c => c.Note is null).GroupBy(c => c.Source))
        {
            var lines = read.Claims.Where(claim => source.Any(c => c.Claim == claim.Id)).Select(claim => Line(claim.Passage)).Distinct();
            to.Line($"named in the text on {Lines(lines)}", 2);
            Cited(source.First());
        }

        var cited = read.Citations.Where(c => c.Note is null || notes.Contains(c.Note.Value)).Select(c => c.Source).ToHashSet();
        foreach (var source in read.Sources.Where(s => !cited.Contains(s.Id)))
        {
            to.Line("listed, cited nowhere", 2);
            to.Line($"= {InOneLine(source)}", 6);
        }
    }

    private void Cited(Citation citation) =>
        to.Line($"= {InOneLine(_sources[citation.Source])}{(citation.Locator is { } locator ? ", at " + locator : "")} [{citation.Rule}]", 6);

    private static string InOneLine(Source source) => string.Join(", ", new[]
    {
        source.Kind.InWords(),
        source.Authors.Count > 0 ? string.Join(", ", source.Authors) : null,
        source.Title is { } title ? $"“{title}”" : null,
        source.Container is { } container ? "in " + container : null,
        source.Publisher,
        source.Volume is { } volume ? "vol. " + volume : null,
        source.Issue is { } issue ? "no. " + issue : null,
        source.Pages is { } pages ? "pp. " + pages : null,
        source.Issued is { } issued ? "issued " + issued : null,
        source.Accessed is { } accessed ? "accessed " + accessed : null,
        source.Doi is { } doi ? "doi:" + doi : null,
        source.Url,
    }.Where(part => part is not null));

    private int Line(PassageId passage) => _passages[passage].Line;

    private static string Lines(IEnumerable<int> lines) => string.Join(", ", lines.Order()) is var all && all.Contains(',', StringComparison.Ordinal) ? "lines " + all : "line " + all;
}
