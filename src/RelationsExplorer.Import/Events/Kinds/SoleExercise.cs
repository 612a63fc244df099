using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Corpus.Provenance;

namespace RelationsExplorer.Import.Events.Kinds;

/// <summary>Knows that an exercise which nobody shares sets troops in motion, and joins nobody's: "the 2010 exercise ended in the east".</summary>
internal static partial class SoleExercise
{
    private const int FewestPartners = 2;

    /// <summary>The kind of an event, with an exercise of one side alone as a mobilisation.</summary>
    /// <param name="judged">The kind so far, and the words that gave it.</param>
    /// <param name="claim">The claim that tells of it.</param>
    public static (EventType Type, Origin Origin) Of((EventType Type, Origin Origin) judged, Claim claim) =>
        judged.Type == EventType.Cooperate && claim.Actors.Count < FewestPartners && judged.Origin.Words is { } words && Exercise().IsMatch(words) && !Shared().IsMatch(claim.Text)
            ? (EventType.Mobilize, judged.Origin)
            : judged;

    [GeneratedRegex(@"\b(?:exercis|drill|man(?:o?eu)v|war ?games?|vostok|zapad|tsentr|kavkaz|okean)", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Exercise();

    // Whoever is named beside it or with it, and what is called after sharing.
    [GeneratedRegex(@"\b(?:joint(?:ly)?|together|alongside|side by side|both|two|three|four|five|six|several|multinational|trilateral|bilateral|allied|allies|partners?|members?|guests?|invited|invitation|observers?|took part|take part|taking part|participat\p{Ll}+|joined|(?-i:with (?:the )?\p{Lu})|with (?:its|their) (?:allies|partners|neighbou?rs)|SCO|Peace Mission|combined|between|navies|armies|fleets|both sides|Sino-Russian|Russian-Chinese|Russia-China|Chinese-Russian|China-Russia|Russo-Chinese)\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Shared();
}
