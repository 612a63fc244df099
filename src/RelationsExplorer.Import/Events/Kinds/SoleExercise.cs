using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Corpus.Provenance;

namespace RelationsExplorer.Import.Events.Kinds;

/// <summary>Knows that an exercise which nobody shares sets troops in motion, and joins nobody's: "the 2010 exercise ended in the east".</summary>
internal static class SoleExercise
{
    private const int FewestPartners = 2;

    private static readonly Regex Exercise = Pattern($@"\b(?:{WordList.Alternatives(typeof(SoleExercise), "exercises.txt")})");

    // "took part", "participated", "with Mongolia": somebody else was there.
    private static readonly Regex Shared = Pattern($@"\b(?:{WordList.Alternatives(typeof(SoleExercise), "shared-by.txt")}|participat\p{{Ll}}+|(?-i:with (?:the )?\p{{Lu}}))\b");

    /// <summary>The kind of an event, with an exercise of one side alone as a mobilisation.</summary>
    /// <param name="judged">The kind so far, and the words that gave it.</param>
    /// <param name="claim">The claim that tells of it.</param>
    public static (EventType Type, Origin Origin) Of((EventType Type, Origin Origin) judged, Claim claim) =>
        judged.Type == EventType.Cooperate && claim.Actors.Count < FewestPartners && judged.Origin.Words is { } words && Exercise.IsMatch(words) && !Shared.IsMatch(claim.Text)
            ? (EventType.Mobilize, judged.Origin)
            : judged;

    private static Regex Pattern(string words) => new(words, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(Patterns.Timeout));
}
