using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Vocabularies;

namespace RelationsExplorer.Corpus.Mentions;

/// <summary>A span of a passage that was recognised.</summary>
/// <param name="Passage">Where.</param>
/// <param name="Span">Which words.</param>
/// <param name="Text">The words.</param>
/// <param name="Rule">The name of the rule, or <see cref="Provenance.Origin.Editor"/>.</param>
public abstract record Mention(PassageId Passage, Span Span, string Text, string Rule);

/// <summary>Words that name a time.</summary>
/// <param name="Date">What they mean; null where no one can say ("at a later date").</param>
/// <param name="Working">How it was worked out, in words ("one month before the publication, 2019-12"); null where the words say it outright.</param>
/// <inheritdoc cref="Mention"/>
public sealed record DateMention(PassageId Passage, Span Span, string Text, string Rule, EdtfDate? Date, string? Working)
    : Mention(Passage, Span, Text, Rule);

/// <summary>Words that name an actor.</summary>
/// <param name="Actor">Who.</param>
/// <inheritdoc cref="Mention"/>
public sealed record ActorMention(PassageId Passage, Span Span, string Text, string Rule, ActorSlug Actor)
    : Mention(Passage, Span, Text, Rule);

/// <summary>Words that name a place.</summary>
/// <param name="Place">Where.</param>
/// <inheritdoc cref="Mention"/>
public sealed record PlaceMention(PassageId Passage, Span Span, string Text, string Rule, PlaceSlug Place)
    : Mention(Passage, Span, Text, Rule);

/// <summary>A quantity with a unit.</summary>
/// <param name="Figure">How much of what.</param>
/// <inheritdoc cref="Mention"/>
public sealed record FigureMention(PassageId Passage, Span Span, string Text, string Rule, Figure Figure)
    : Mention(Passage, Span, Text, Rule);

/// <summary>An amount in a unit: one number, or a range with both ends inside.</summary>
/// <param name="Low">The number, or the lower end of the range.</param>
/// <param name="High">The number, or the upper end of the range; never below <paramref name="Low"/>.</param>
/// <param name="Unit">UCUM-like or a plain plural: USD, m3/year, km, t/year, ha, percent, people, years, islands …</param>
/// <param name="Bound">What the words say about it: exactly, about, at least, at most.</param>
public sealed record Figure(decimal Low, decimal High, string Unit, FigureBound Bound = FigureBound.Exact);

/// <summary>How firmly the words hold a figure.</summary>
public enum FigureBound
{
    /// <summary>Given as it is.</summary>
    Exact,

    /// <summary>"about", "some", "nearly".</summary>
    About,

    /// <summary>"more than", "at least".</summary>
    AtLeast,

    /// <summary>"up to", "less than".</summary>
    AtMost,
}
