using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import.Judging.Cues;

namespace RelationsExplorer.Import.Events.Deeds;

/// <summary>Finds the deeds that words tell of: each verb or noun of the table, with what it is done to.</summary>
/// <param name="text">The passage's text.</param>
/// <param name="words">Its words.</param>
/// <param name="within">Where to look.</param>
/// <param name="isEntry">Whether it is told in the present, as chronologies do.</param>
/// <param name="date">Where the date stands: "the first quarter of 2020" is no quarter of anything that fell.</param>
internal sealed class DeedFinder(string text, CueWords words, Span within, bool isEntry = false, Span date = default)
{
    private const int FarthestParticle = 4;
    private static readonly DeedTable Table = DeedTable.Own;

    // "broke the talks off", "put the line into service": what belongs to the verb may stand behind what it is done to.
    private static readonly HashSet<string> Loose = WordList.Words(typeof(DeedFinder), "loose-particles.txt");

    private readonly VerbSigns _signs = new(text, words, isEntry);
    private readonly ThingFinder _things = new(text, words, within, Table.Things, date);

    /// <summary>The deeds, in the order of their words.</summary>
    public List<Deed> Find()
    {
        var found = new List<Deed>();
        for (var i = words.FirstFrom(within.Start); i < words.Count && words[i].Span.End <= within.End; i++)
        {
            var entries = Table.Of(words[i].Text);
            if (entries.Length > 0 && BestOrNull(entries, i) is { } deed) found.Add(deed);
        }

        return found;
    }

    private Deed? BestOrNull(ReadOnlySpan<DeedWord> entries, int at)
    {
        var isVerb = IsVerb(entries, at);
        for (var from = 0; from < entries.Length;)
        {
            var to = from + 1;
            while (to < entries.Length && entries[to].Behind.Length == entries[from].Behind.Length) to++;
            if (BestOrNull(entries[from..to], at, isVerb) is { } deed) return deed;
            from = to;
        }

        return null;
    }

    // Among entries that ask for as many words behind: one beside whose things stand here, else one that asks for none.
    private Deed? BestOrNull(ReadOnlySpan<DeedWord> entries, int at, bool isVerb)
    {
        var asking = new List<DeedWord>();
        DeedWord? alone = null;
        var adjacent = false;
        foreach (var entry in entries)
        {
            if ((entry.Form == DeedForm.Noun ? isVerb : !_signs.IsVerb(at, entry.Form)) || EndOrMinus(entry, at) is not (>= 0 and var end)) continue;

            // "voted against the convention on rivers": "vote against", and not "vote … on".
            var stands = end == at + entry.Behind.Length;
            if (adjacent && !stands) continue;
            if (stands && !adjacent)
            {
                asking.Clear();
                (alone, adjacent) = (null, true);
            }

            if (entry.Frame.Asks) asking.Add(entry);
            else alone ??= entry;
        }

        if (asking.Count > 0 && _things.FindOrNull(asking, at) is { } found)
            return new Deed(found.Word, SpanOf(found.Word, at), found.Thing, found.Kind);
        return alone is null ? null : new Deed(alone, SpanOf(alone, at), null, null);
    }

    private bool IsVerb(ReadOnlySpan<DeedWord> entries, int at)
    {
        foreach (var entry in entries)
        {
            if (entry.Form is not (DeedForm.Noun or DeedForm.Ing) && _signs.IsVerb(at, entry.Form)) return true;
        }

        return false;
    }

    private Span SpanOf(DeedWord entry, int at) =>
        new(words[at].Span.Start, words[EndOrMinus(entry, at) is var end && end == at + entry.Behind.Length ? end : at].Span.End);

    // The place of the entry's last word, or -1 where it does not stand here.
    private int EndOrMinus(DeedWord entry, int at)
    {
        if (entry.Behind.Length == 0 || Follows(entry.Behind, at + 1)) return at + entry.Behind.Length;
        if (!Loose.Contains(entry.Behind[0])) return -1;
        for (var i = at + 2; i <= at + FarthestParticle && i < words.Count && !ThingFinder.IsBorder(text, words, i); i++)
        {
            if (Follows(entry.Behind, i)) return i + entry.Behind.Length - 1;
        }

        return -1;
    }

    private bool Follows(string[] behind, int at)
    {
        if (at + behind.Length > words.Count || words[at + behind.Length - 1].Span.End > within.End) return false;
        for (var i = 0; i < behind.Length; i++)
        {
            if (words[at + i].Text != behind[i]) return false;
        }

        return true;
    }
}
