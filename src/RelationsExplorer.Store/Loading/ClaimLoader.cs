using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Store.Mapping;
using RelationsExplorer.Store.Sqlite;

namespace RelationsExplorer.Store.Loading;

/// <summary>Loads claims and what they are about.</summary>
internal static class ClaimLoader
{
    public static void Load(BulkLoad load, Numbering numbers, Links links)
    {
        var citations = Tally.Of(links.AllCitations.Select(citation => new[] { numbers.Claims.Of(citation.Claim) }), numbers.Claims.Items.Count);
        load.Insert(numbers.Claims.Items.Select((claim, i) => new ClaimRow
        {
            Number = i + 1,
            Id = claim.Id,
            Article = links.Articles[i],
            Passage = numbers.Passages.Of(claim.Passage),
            Start = claim.Span.Start,
            End = claim.Span.End,
            Text = claim.Text,
            Speaker = claim.Speaker.Actor is { } speaker ? numbers.Actors.Of(speaker) : null,
            Reporter = claim.Reporter is { } reporter ? numbers.Actors.Of(reporter) : null,
            Modality = claim.Modality,
            Stance = claim.Stance,
            Event = links.Events[i].Length > 0 ? links.Events[i][0] : null,
            CitationCount = citations[i + 1],
            Origins = claim.Origins,
        }));
        load.Insert(links.Themes.SelectMany((themes, i) => themes.Select((theme, ordinal) =>
            new ClaimThemeRow { Claim = i + 1, Ordinal = ordinal, Theme = theme })));
        load.Insert(Actors(numbers, links));
        load.Insert(Places(numbers, links));
        load.Insert(links.Events.SelectMany((events, i) => events.Select((happening, ordinal) =>
            new ClaimEventRow { Claim = i + 1, Ordinal = ordinal, Event = happening })));
    }

    private static IEnumerable<ClaimActorRow> Actors(Numbering numbers, Links links) =>
        numbers.Claims.Items.SelectMany((claim, i) =>
        {
            var named = MentionsOf(claim, links).OfType<ActorMention>().ToLookup(mention => numbers.Actors.Of(mention.Actor), mention => mention.Span.Start);
            return links.Actors[i].Select((actor, ordinal) =>
                new ClaimActorRow { Claim = i + 1, Ordinal = ordinal, Actor = actor, Offset = FirstOrNull(named[actor]) });
        });

    private static IEnumerable<ClaimPlaceRow> Places(Numbering numbers, Links links) =>
        numbers.Claims.Items.SelectMany((claim, i) =>
        {
            var named = MentionsOf(claim, links).OfType<PlaceMention>().ToLookup(mention => numbers.Places.Of(mention.Place), mention => mention.Span.Start);
            return links.Places[i].Select((place, ordinal) =>
                new ClaimPlaceRow { Claim = i + 1, Ordinal = ordinal, Place = place, Offset = FirstOrNull(named[place]) });
        });

    private static IEnumerable<Mention> MentionsOf(Claim claim, Links links) =>
        links.MentionsIn(claim.Passage).Where(mention => claim.Span.Contains(mention.Span));

    private static int? FirstOrNull(IEnumerable<int> offsets)
    {
        foreach (var offset in offsets) return offset;
        return null;
    }
}
