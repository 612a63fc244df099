using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Corpus.Provenance;
using RelationsExplorer.Corpus.Vocabularies;

namespace RelationsExplorer.Import.Events;

/// <summary>What states agree about their border is a treaty, whatever the text calls it: "an agreement divided the islands".</summary>
internal static class BorderTreaties
{
    private static readonly ThemeSlug Border = new("border-territory");
    private static readonly string[] Deals = ["agreement", "settled", "settle", "concluded"];

    /// <summary>The kind of an event, with what is agreed about the border as a treaty.</summary>
    /// <param name="judged">The kind so far, and the words that gave it.</param>
    /// <param name="claim">The claim that tells of it.</param>
    public static (EventType Type, Origin Origin) Of((EventType Type, Origin Origin) judged, Claim claim) =>
        judged.Type == EventType.Agree && claim.Themes.Count > 0 && claim.Themes[0] == Border && Deals.Any(deal => judged.Origin.Words?.Contains(deal, StringComparison.OrdinalIgnoreCase) == true)
            ? (EventType.Treaty, judged.Origin)
            : judged;
}
