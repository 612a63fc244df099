using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Vocabularies;

namespace RelationsExplorer.Import.Judging.Speakers;

/// <summary>Who says a statement, and how that was found.</summary>
/// <param name="Speaker">Who says it.</param>
/// <param name="Reporter">Through whom; null for nobody.</param>
/// <param name="IsQuotation">Whether the words are the speaker's own.</param>
/// <param name="Rule">The rule that found it.</param>
/// <param name="Words">The words that say so; null where none do.</param>
internal sealed record Attribution(Speaker Speaker, ActorSlug? Reporter, bool IsQuotation, string Rule, string? Words)
{
    /// <summary>The author speaks for himself.</summary>
    public static Attribution Author { get; } = new(Speaker.Author, null, false, SpeakerRules.Default, null);
}
