using RelationsExplorer.Corpus.Articles;

namespace RelationsExplorer.Import.Reading;

/// <summary>
/// A Markdig container after a paragraph by which an editor sets the automatic reading right:
/// <c>::: event {date=2014-05-21 type=agree}</c> … <c>:::</c>. It always wins, and shows as an editor's.
/// </summary>
/// <param name="Passage">The paragraph it follows.</param>
/// <param name="Line">The 1-based line of the mark itself, for diagnostics.</param>
/// <param name="Kind">One of <see cref="Kinds"/>.</param>
/// <param name="Values">Its attributes, as written.</param>
/// <param name="Words">Its body: words of the paragraph that the mark is about, or (for a flag) the remark itself.</param>
public sealed record EditorsMark(PassageId Passage, int Line, string Kind, IReadOnlyDictionary<string, string> Values, string Words)
{
    /// <summary>What a mark may set right.</summary>
    public static IReadOnlySet<string> Kinds { get; } =
        new HashSet<string>(["event", "no-event", "claim", "date", "figure", "source", "flag"], StringComparer.Ordinal);
}
