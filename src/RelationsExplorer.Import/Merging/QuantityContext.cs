using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Corpus.Mentions;

namespace RelationsExplorer.Import.Merging;

/// <summary>A claim that tells quantities, and what says of when and of what they are.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Published">When its article appeared; null where that is unknown.</param>
/// <param name="Figures">The figures in it.</param>
/// <param name="Dates">The dates of its sentence.</param>
/// <param name="Events">The events it tells of, ascending.</param>
/// <param name="Words">Its weighty words, as <see cref="WeightyWords"/> numbers them.</param>
internal sealed record QuantityContext(Claim Claim, EdtfDate? Published, IReadOnlyList<FigureMention> Figures, IReadOnlyList<EdtfDate> Dates, IReadOnlyList<EventId> Events, int[] Words)
{
    private static readonly HashSet<string> LastingUnits = WordList.Words(typeof(QuantityContext), "lasting-units.txt");

    /// <summary>Whether the claim gives an amount that another figure can be, itself or as the sum of its parts: then the two do not disagree on it.</summary>
    public bool Says(Quantity other)
    {
        var (alike, low, high) = (0, 0m, 0m);
        foreach (var mention in Figures)
        {
            var figure = mention.Figure;
            if (figure.Unit != other.Unit) continue;
            if (other.MayBe(figure)) return true;
            (alike, low, high) = (alike + 1, Quantity.Sum(low, figure.Low), Quantity.Sum(high, figure.High));
        }

        return alike > 1 && other.MayBe(new Figure(low, high, other.Unit));
    }

    /// <summary>
    /// Whether amounts of a unit that the two give may be of one time: their sentences' dates meet. A sentence without a date speaks of
    /// what is, and is compared with one that appeared in the same years; a figure that is foreseen is compared only with one of the time
    /// it is foreseen for.
    /// </summary>
    public bool SharesTime(QuantityContext other, string unit)
    {
        if (LastingUnits.Contains(unit)) return true;
        if (Dates.Count > 0 && other.Dates.Count > 0) return Dates.Any(date => other.Dates.Any(date.Overlaps));
        if (Claim.Modality == Modality.Prediction || other.Claim.Modality == Modality.Prediction) return false;
        return Times.Any(time => other.Times.Any(otherTime => Math.Abs(time - otherTime) <= 1));
    }

    private IEnumerable<long> Times => (Dates.Count > 0 ? Dates : Published is null ? [] : [Published]).SelectMany(Years);

    private static IEnumerable<long> Years(EdtfDate date) =>
        (date.Earliest, date.Latest) is ({ } first, { } last) ? Range(first.Year, last.Year) : [];

    private static IEnumerable<long> Range(long first, long last) => last - first > 10 ? [] : Enumerable.Range(0, (int)(last - first) + 1).Select(i => first + i);
}
