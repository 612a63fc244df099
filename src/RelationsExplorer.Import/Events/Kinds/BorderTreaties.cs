using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Corpus.Provenance;
using RelationsExplorer.Corpus.Vocabularies;

namespace RelationsExplorer.Import.Events.Kinds;

/// <summary>What states agree about their border is a treaty, whatever the text calls it: "an agreement divided the islands".</summary>
internal static partial class BorderTreaties
{
    private static readonly ThemeSlug Border = new("border-territory");
    private static readonly string[] Deals = ["agreement", "protocol", "settled", "settle", "concluded"];

    /// <summary>The kind of an event, with what is agreed about the border as a treaty.</summary>
    /// <param name="judged">The kind so far, and the words that gave it.</param>
    /// <param name="claim">The claim that tells of it.</param>
    /// <param name="text">The passage in which it stands.</param>
    public static (EventType Type, Origin Origin) Of((EventType Type, Origin Origin) judged, Claim claim, string text) =>
        judged.Type == EventType.Agree && ((claim.Themes.Count > 0 && claim.Themes[0] == Border) || (claim.Themes.Contains(Border) && Line().IsMatch(text)) || OfStates().IsMatch(claim.Text)) && Deals.Any(deal => judged.Origin.Words?.Contains(deal, StringComparison.OrdinalIgnoreCase) == true)
            ? (EventType.Treaty, judged.Origin)
            : judged;

    // "the 944 square kilometres in dispute", "the eastern sector"
    [GeneratedRegex(@"\b(?:demarcat\p{L}+|delimit\p{L}+|square kilomet(?:re|er)s|hectares|eastern sector|western sector|eastern section|western section)\b", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Line();

    // "the agreement on the rational use of transboundary waters", "an accord on fisheries": what only states agree on.
    [GeneratedRegex(@"\b(?:agreement|accord|protocol)s? on (?:(?:the|rational|joint|mutual|common|use|protection|management|sharing|reduction|withdrawal|limitation|regulation|and|of|in|their|shared) ){0,8}(?:transboundary|cross-border|boundary|border|frontier|waters?|rivers?|fisher\p{L}+|fishing|extradition|confidence|armed forces|military forces|troops|citizenship|navigation)\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex OfStates();
}
