using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Provenance;
using RelationsExplorer.Import.Reading;
using RelationsExplorer.Import.Recognising;
using RelationsExplorer.Import.Vocabularies;

namespace RelationsExplorer.Import.Judging;

/// <summary>Sets claims right where an editor has marked them: <c>::: claim {speaker=xi-jinping stance=friction}</c>.</summary>
internal static class MarkedClaims
{
    /// <summary>The claims, with the values that the marks give in place of those that were read.</summary>
    public static IReadOnlyList<Claim> Set(Draft draft, IReadOnlyList<Claim> claims, KnownNames names, Diagnostics diagnostics)
    {
        var marks = draft.Marks.Where(m => m.Kind == "claim").ToList();
        if (marks.Count == 0) return claims;
        var set = claims.ToList();
        foreach (var mark in marks)
        {
            if (FindOrNull(draft, claims, mark, diagnostics) is not { } claim) continue;
            var at = set.FindIndex(c => c.Id == claim.Id);
            set[at] = Set(set[at], new MarkValues(mark, names, diagnostics));
        }

        return set;
    }

    /// <summary>The claim that holds the mark's words, or the first of its paragraph where the mark has none; null, and told of, where there is none.</summary>
    public static Claim? FindOrNull(Draft draft, IReadOnlyList<Claim> claims, EditorsMark mark, Diagnostics diagnostics)
    {
        var here = claims.Where(c => c.Passage == mark.Passage);
        Claim? found = null;
        if (mark.Words.Length == 0)
        {
            found = here.FirstOrDefault();
        }
        else if (draft.Passages.FirstOrDefault(p => p.Id == mark.Passage) is { } passage && MarkedWords.TakeOrNull(passage.Text, mark, []) is { } span)
        {
            found = here.FirstOrDefault(c => c.Span.Contains(span)) ?? here.FirstOrDefault(c => c.Span.Overlaps(span));
        }

        if (found is null) diagnostics.Error(mark.Line, "mark-words", $"no claim of the paragraph before the mark has its words: '{mark.Words}'");
        return found;
    }

    private static Claim Set(Claim claim, MarkValues values)
    {
        var set = claim with
        {
            Speaker = values.Is(OriginOf.Speaker, "author") ? Speaker.Author : values.Actor(OriginOf.Speaker) is { } actor ? new Speaker(actor) : claim.Speaker,
            Reporter = values.Is("reporter", "none") ? null : values.Actor("reporter") ?? claim.Reporter,
            Modality = values.OneOf<Modality>(OriginOf.Modality) ?? claim.Modality,
            Stance = values.OneOf<Stance>(OriginOf.Stance) ?? claim.Stance,
            Themes = values.Themes() ?? claim.Themes,
            Actors = values.Actors() ?? claim.Actors,
            Places = values.Places() ?? claim.Places,
        };
        var given = values.Given.Select(o => o.Value).ToHashSet(StringComparer.Ordinal);
        return set with { Origins = [.. claim.Origins.Where(o => !given.Contains(OriginOf.Whole(o.Value))), .. values.Given] };
    }
}
