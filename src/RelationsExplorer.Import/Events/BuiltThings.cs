using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Import.Judging.Cues;

namespace RelationsExplorer.Import.Events;

/// <summary>
/// Leads "the bridge", "this line" and "it" back to the bridge or line that was named before with its places, in the same
/// section: an event without a place of its own takes them.
/// </summary>
internal sealed class BuiltThings
{
    private static readonly Dictionary<string, string> Things = WordList.Rows(typeof(BuiltThings), "built-things.txt")
        .SelectMany(row => row.Select(word => (Word: word, Thing: row[0]))).ToDictionary(x => x.Word, x => x.Thing, StringComparer.Ordinal);

    private readonly Dictionary<string, IReadOnlyList<PlaceSlug>> _placesOf = new(StringComparer.Ordinal);
    private string? _last;

    /// <summary>The thing that words speak of first, in the singular; null where they speak of none.</summary>
    public static string? ThingOrNull(IReadOnlyList<string> words) => At(words) is >= 0 and var at ? Things[words[at]] : null;

    // Of "railway bridge" it is the bridge.
    private static int At(IReadOnlyList<string> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (Things.ContainsKey(words[i]) && !(i + 1 < words.Count && Things.ContainsKey(words[i + 1]))) return i;
        }

        return -1;
    }

    /// <summary>The draft, each claim with its own places or those of the thing that it speaks of; and which claims were led back to which thing.</summary>
    public static (Draft Draft, IReadOnlyDictionary<ClaimId, string> Led) LeadBack(Draft draft)
    {
        var claims = draft.Claims.ToLookup(c => c.Passage);
        var placed = new List<Claim>(draft.Claims.Count);
        var led = new Dictionary<ClaimId, string>();
        var things = new BuiltThings();
        foreach (var passage in draft.Passages)
        {
            if (passage.Kind == PassageKind.Heading) things = new BuiltThings();
            if (!claims.Contains(passage.Id)) continue;
            var words = draft.Words.Of(passage);
            foreach (var claim in claims[passage.Id])
            {
                var places = things.PlacesOf(claim, words);
                placed.Add(ReferenceEquals(places, claim.Places) ? claim : claim with { Places = places });
                if (places.Count > claim.Places.Count) led.Add(claim.Id, things._last!);
            }
        }

        return (draft with { Claims = placed }, led);
    }

    private IReadOnlyList<PlaceSlug> PlacesOf(Claim claim, CueWords words)
    {
        var own = new List<string>();
        for (var i = words.FirstFrom(claim.Span.Start); i < words.Count && words[i].Span.End <= claim.Span.End; i++) own.Add(words[i].Text);
        if (ThingOrNull(own) is not { } thing)
            return claim.Places.Count == 0 && _last is not null && own.Contains("it") ? _placesOf.GetValueOrDefault(_last, []) : claim.Places;

        _last = thing;
        var before = SpeaksOfSame(own) ? _placesOf.GetValueOrDefault(thing, []) : [];
        _placesOf[thing] = [.. before.Union(claim.Places)];
        return claim.Places.Count > 0 ? claim.Places : before;
    }

    // "the bridge", "this rail bridge": the one before; "a bridge", "the first road bridge": another one.
    private static bool SpeaksOfSame(List<string> words)
    {
        var at = At(words);
        return (at >= 1 && words[at - 1] is ("the" or "its" or "their")) || words.Take(at).TakeLast(3).Any(w => w is "this" or "that" or "these" or "those");
    }
}
