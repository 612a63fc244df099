using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Import.Judging.Speakers.Running;

namespace RelationsExplorer.Import.Judging.Speakers.Writers;

/// <summary>Finds who wrote what a text quotes at length: "It was written by Professor Lee". Where the text then says "I", the writer speaks.</summary>
internal static partial class WriterFinder
{
    // How far behind "by" the name may begin.
    private const int Farthest = 20;

    /// <summary>The writer whom a sentence names; null where it names none.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="at">The sentence.</param>
    /// <param name="kinds">What the actors are.</param>
    public static ActorSlug? FindOrNull(SpokenPassage passage, int at, ActorKinds kinds)
    {
        if (WrittenBy().Match(passage.WordsOf(at)) is not { Success: true } match) return null;
        var after = passage.Sentences[at].Span.Start + match.Index + match.Length;
        return passage.Mentions.FirstOrDefault(m => m.Span.Start >= after && m.Span.Start < after + Farthest && kinds.IsPerson(m.Actor))?.Actor;
    }

    [GeneratedRegex(@"\b(?:written|authored|penned|co-authored) by ", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex WrittenBy();
}
