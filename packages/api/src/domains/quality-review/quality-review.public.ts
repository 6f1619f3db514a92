export { qualityReviewModel, reviewCaseModel } from './review.model.ts';
export { reviewReportModel } from './review-report.model.ts';
export { ReviewReportType } from './review-report.type.ts';
export { QualityReviewType } from './review.type.ts';
