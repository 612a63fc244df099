using RelationsExplorer.Corpus.Articles;

namespace RelationsExplorer.Store.Queries.Claims;

/// <summary>What stands around a claim in its sentence, as it is printed; nothing where the claim is the whole of it.</summary>
/// <param name="Before">What stands before it, with the spaces between; its last words where that is long.</param>
/// <param name="After">What stands after it, with the spaces between; its first words where that is long.</param>
public sealed record SentenceRest(string Before, string After)
{
    private const int Longest = 240;

    /// <summary>Around a whole sentence.</summary>
    public static SentenceRest None { get; } = new("", "");

    /// <summary>The rest of a sentence.</summary>
    /// <param name="passage">The text of the passage.</param>
    /// <param name="sentence">Where the sentence stands in it.</param>
    /// <param name="claim">Where the claim stands in it, within the sentence.</param>
    public static SentenceRest Of(string passage, Span sentence, Span claim)
    {
        var before = passage[sentence.Start..claim.Start];
        var after = passage[claim.End..sentence.End];
        return new SentenceRest(
            before.Length <= Longest ? before : "…" + before[Math.Max(before.Length - Longest, before.IndexOf(' ', before.Length - Longest))..],
            after.Length <= Longest ? after : after[..(after.LastIndexOf(' ', Longest) is > 0 and var space ? space : Longest)] + " …");
    }
}
