using RelationsExplorer.Corpus;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Corpus.Sources;

namespace RelationsExplorer.Store.Loading;

/// <summary>
/// An article with its parts in their stable order and the numbers of all that they refer to. Its own parts are counted from 0;
/// their numbers in the store follow from how many came before it: <see cref="FirstNumbers"/>.
/// </summary>
internal sealed class NumberedArticle
{
    private readonly Numbered<PassageId, Passage> _passages;
    private readonly int[] _firstMentions;

    public NumberedArticle(int number, ArticleParts parts, Numbering numbers, ToldClaims told)
    {
        (Number, Article) = (number, numbers.Articles.Items[number - 1]);
        _passages = new("passage", parts.Passages.OrderBy(passage => passage.Ordinal), passage => passage.Id);
        Markers = [.. parts.Markers.OrderBy(marker => PlaceOf(marker.Passage)).ThenBy(marker => marker.Offset)];
        Remarks = [.. parts.Remarks.OrderBy(remark => PlaceOf(remark.Passage)).ThenBy(remark => remark.Span ?? default)];
        Mentions = [.. parts.Mentions.OrderBy(mention => PlaceOf(mention.Passage)).ThenBy(mention => mention.Span)];
        MentionPassages = [.. Mentions.Select(mention => PlaceOf(mention.Passage))];
        Named = [.. Mentions.Select(mention => mention switch
        {
            ActorMention { Actor: var actor } => numbers.Actors.Of(actor),
            PlaceMention { Place: var place } => numbers.Places.Of(place),
            _ => 0,
        })];
        _firstMentions = Starts(MentionPassages, Passages.Count);
        var claims = new Numbered<ClaimId, Claim>("claim", parts.Claims.OrderBy(claim => PlaceOf(claim.Passage)).ThenBy(claim => claim.Span), claim => claim.Id);
        Claims = [.. claims.Items.Select(claim => (Claim: claim, Told: told.FindOrNull(claim.Id))).Select(one => new NumberedClaim(
            one.Claim,
            PlaceOf(one.Claim.Passage),
            one.Claim.Speaker.Actor is { } speaker ? numbers.Actors.Of(speaker) : 0,
            one.Claim.Reporter is { } reporter ? numbers.Actors.Of(reporter) : 0,
            numbers.Themes.Of(one.Claim.Themes),
            numbers.Actors.Of(one.Claim.Actors),
            numbers.Places.Of(one.Claim.Places),
            EventsOf(one.Claim, numbers, one.Told),
            one.Told))];
        Citations = [.. parts.Citations.Select(citation => (citation, Claim: claims.Of(citation.Claim) - 1, Source: numbers.Sources.Of(citation.Source))).OrderBy(cited => cited.Claim)];
        foreach (var cited in Citations.GroupBy(cited => cited.Claim))
        {
            Claims[cited.Key].Sources = [.. cited.Select(one => one.Source).Distinct()];
            Claims[cited.Key].CitationCount = cited.Count();
        }
    }

    public int Number { get; }

    public Article Article { get; }

    public IReadOnlyList<Passage> Passages => _passages.Items;

    public Marker[] Markers { get; }

    public Remark[] Remarks { get; }

    /// <summary>Mentions by passage and place.</summary>
    public Mention[] Mentions { get; }

    /// <summary>For each mention, its passage.</summary>
    public int[] MentionPassages { get; }

    /// <summary>For each mention, the number of the actor or the place that it names; 0 for one that names neither.</summary>
    public int[] Named { get; }

    public NumberedClaim[] Claims { get; }

    /// <summary>Citations by their claim.</summary>
    public (Citation Citation, int Claim, int Source)[] Citations { get; }

    /// <summary>The different events that its claims tell of, ascending.</summary>
    public int[] Events => [.. Claims.SelectMany(claim => claim.Events).Distinct().Order()];

    /// <summary>The different works that its claims cite, ascending.</summary>
    public int[] Sources => [.. Claims.SelectMany(claim => claim.Sources).Distinct().Order()];

    /// <summary>The place of a passage in the article.</summary>
    /// <exception cref="InvalidOperationException">The article has no such passage.</exception>
    public int PlaceOf(PassageId passage) => _passages.Of(passage) - 1;

    /// <summary>Where the claim's words first name an actor or a place; null where they do not.</summary>
    public int? OffsetOrNull<TMention>(NumberedClaim claim, int named)
        where TMention : Mention
    {
        for (var i = _firstMentions[claim.Passage]; i < _firstMentions[claim.Passage + 1]; i++)
        {
            if (Named[i] == named && Mentions[i] is TMention && claim.Claim.Span.Contains(Mentions[i].Span)) return Mentions[i].Span.Start;
        }

        return null;
    }

    // An event names its claims and a claim its events; where only one side does, the link holds all the same.
    private static int[] EventsOf(Claim claim, Numbering numbers, ToldClaim? told)
    {
        var events = numbers.Events.Of(claim.Events);
        if (told is null) return events;
        foreach (var number in told.Events)
        {
            if (!events.Contains(number)) events = [.. events, number];
        }

        return events;
    }

    // Where the entries of each passage begin in a list that is in the order of the passages.
    private static int[] Starts(int[] passages, int count)
    {
        var starts = new int[count + 1];
        foreach (var passage in passages) starts[passage + 1]++;
        for (var i = 0; i < count; i++) starts[i + 1] += starts[i];
        return starts;
    }
}

/// <summary>The numbers that the first parts of an article bear in the store.</summary>
internal readonly record struct FirstNumbers(int Passage, int Marker, int Remark, int Mention, int Claim, int Citation)
{
    /// <summary>Those of the first article.</summary>
    public static FirstNumbers One => new(1, 1, 1, 1, 1, 1);

    /// <summary>Those of the article behind this one.</summary>
    public FirstNumbers Behind(NumberedArticle article) => new(
        Passage + article.Passages.Count,
        Marker + article.Markers.Length,
        Remark + article.Remarks.Length,
        Mention + article.Mentions.Length,
        Claim + article.Claims.Length,
        Citation + article.Citations.Length);
}
